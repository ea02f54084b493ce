#% programs and processes of the system are not touched unless that is allowed
try { Start-Process notepad.exe -ArgumentList x -Wait } catch { $_.Exception.Message }
try { & /bin/ls } catch { $_.FullyQualifiedErrorId }
try { Invoke-Item C:\Temp -ErrorAction Stop } catch { $_.Exception.Message }
#= output
Program 'notepad.exe' failed to run: programs of the system run only where the shell was started with -Programs.
NativeCommandFailed
Program 'C:\Temp' failed to run: programs of the system run only where the shell was started with -Programs.

#% a program that is not there is not found, as everywhere
try { nosuchprogram.exe /x } catch { $_.FullyQualifiedErrorId }
#= output
CommandNotFoundException

#% the shell's own process is there, others are not
(Get-Process -Id $PID).ProcessName
(Get-Process lync*).Id -eq $PID
try { Get-Process RTCSrv -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
lyncshell
True
Cannot find a process with the name "RTCSrv". Verify the process name and call the cmdlet again.
NoProcessFoundForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand

#% there are no event logs, and the errors are those of a machine without them
try { Get-EventLog 'Lync Server' -Newest 5 -ErrorAction Stop } catch { $_.Exception.Message }
try { Get-WinEvent -FilterHashtable @{ LogName = 'Lync Server'; Level = 2 } -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { Write-EventLog -LogName Application -Source Mine -EventId 1 -Message x -ErrorAction Stop } catch { $_.Exception.Message }
#= output
The event log 'Lync Server' on computer '.' does not exist.
There is not an event log on the localhost computer that matches "Lync Server".
NoMatchingLogsFound,Microsoft.PowerShell.Commands.GetWinEventCommand
The source name "Mine" does not exist on computer "localhost".
