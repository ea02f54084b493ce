"""Background jobs: Start-Job, Get-Job, Wait-Job, Receive-Job, Stop-Job, Remove-Job.

A job is a script block that runs in a shell of its own: it sees none of the caller's variables and functions (but
`$using:name`), and what it writes waits until Receive-Job asks for it, as copies of the objects (they go through
CLIXML, as between processes). PowerShell starts a process for each job; here a job has its turn at once, in this
process, so that the command that starts it comes back when the job is over. The first look at a job finds it
"Running" nevertheless, so that what scripts print stays the same.

`job.py` is the job, `job_types.py` what scripts see of it, `running.py` runs it, `selection.py` has the parameters by
which the commands choose jobs. Nothing here knows threads, processes or other computers.
"""
