#% what is written after the transcript has stopped goes to the screen alone
Start-Transcript -Path t.txt | Out-Null
'in'
Stop-Transcript | Out-Null
'out'; [bool](Select-String -Path t.txt -Pattern '^out$' -Quiet)
#= errors
#= output
in
out
False
