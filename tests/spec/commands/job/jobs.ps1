#% A job has a shell of its own: arguments and $using come with it, variables of the caller do not.
$pool = 'fe01'; $other = 'x'
Start-Job { param($n) "$n/$using:pool/$other" } -ArgumentList 3 | Receive-Job -Wait -AutoRemoveJob
#= output
3/fe01/

#% The first look at a job finds it running, the next what became of it.
$job = Start-Job { 1 } -Name one
"$($job.State)"; "$($job.State)"; $job.Name; $job.ChildJobs[0].Name; $job.PSJobTypeName; $job.HasMoreData
#= output
Running
Completed
one
Job2
BackgroundJob
True

#% What a job wrote is gone once it was received, unless -Keep says otherwise.
$job = Start-Job { 'a' }
Receive-Job $job -Keep; Receive-Job $job; Receive-Job $job; $job.HasMoreData
#= output
a
a
False

#% Input of Start-Job is $input of the block.
1..2 | Start-Job { $input | ForEach-Object { $_ * 2 } } | Receive-Job -Wait
#= output
2
4

#% A job that an error ends has failed; its errors come with Receive-Job.
$job = Start-Job { 'before'; throw 'lost' } | Wait-Job
"$($job.State)"; Receive-Job $job -ErrorAction SilentlyContinue -ErrorVariable found; "$found"
#= output
Failed
before
lost

#% Objects of a job are copies without methods.
(Start-Job { Get-Date } | Receive-Job -Wait).GetType().Name
(Start-Job { [pscustomobject]@{ Name = 'x' } } | Receive-Job -Wait).Name
#= output
DateTime
x

#% Jobs are found by number, name and state, and removed.
$null = Start-Job { 1 } -Name backup; $null = Start-Job { 2 } -Name report
Get-Job | Wait-Job | ForEach-Object Name
(Get-Job b*).Name; (Get-Job -Id 3).Name; (Get-Job -State Completed).Count
Remove-Job backup; (Get-Job).Name
#= output
backup
report
backup
report
2
report

#% A name that no job has is an error.
try { Get-Job nowhere -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; "$_" }
#= output
JobWithSpecifiedNameNotFound,Microsoft.PowerShell.Commands.GetJobCommand
The command cannot find a job with the job name nowhere. Verify the value of the Name parameter and then try the command again.
