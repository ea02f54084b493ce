#% an uncaught throw ends the script with 1
'before'
throw 'no'
'after'
#= exit 1
#= output
before

#% an error at the end of a script does not change its exit code
Write-Error 'seen' 2> $null
#= exit 0
#= output

#% exit runs the finally blocks around it
function F { try { exit 7 } finally { 'cleaned' } }
F
#= exit 7
#= output
cleaned
