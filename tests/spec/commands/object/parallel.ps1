#% each run of -Parallel has a shell of its own, with the variables that $using names
$pool = 'fe'; $other = 1
1..3 | ForEach-Object -Parallel { "$using:pool$_$other" }
#= output
fe1
fe2
fe3

#% -AsJob gives a job
$job = 1..2 | ForEach-Object -Parallel { $_ * 2 } -AsJob
$job.PSJobTypeName; Receive-Job $job -Wait
#= output
PSTaskJob
2
4
