#% bytes are shown in lines of sixteen
'Hello world, 123456789' | Format-Hex | ForEach-Object { "$($_.HexOffset) $($_.HexBytes)|$($_.Ascii)" }
#= output
0000000000000000 48 65 6C 6C 6F 20 77 6F 72 6C 64 2C 20 31 32 33|Hello world, 123
0000000000000010 34 35 36 37 38 39|456789

#% a part of a file, and numbers
Set-Content a.bin ([byte[]](1..20)) -AsByteStream
(Format-Hex a.bin -Offset 4 -Count 3).HexBytes
(258 | Format-Hex).HexBytes
#= output
05 06 07
02 01 00 00

#% files are unblocked when they are there
Set-Content a.ps1 '1'
Unblock-File a.ps1
try { Unblock-File b.ps1 -ErrorAction Stop } catch { 'missing' }
#= output
missing
