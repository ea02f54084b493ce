#% a secure string is asked for and not shown
$secret = Read-Host 'Password' -AsSecureString
$secret.GetType().Name
[System.Net.NetworkCredential]::new('', $secret).Password
#= answers
Pa55
#= output
Password:
SecureString
Pa55

#% PromptForChoice gives the index of the answer, and the default for an empty one
$yes = New-Object System.Management.Automation.Host.ChoiceDescription '&Yes', 'Does it.'
$no = [System.Management.Automation.Host.ChoiceDescription]::new('&No', 'Leaves it.')
$choices = [System.Management.Automation.Host.ChoiceDescription[]]($yes, $no)
1..2 | ForEach-Object { $host.UI.PromptForChoice('Move', 'Move the user?', $choices, 1) }
#= answers
y
=>
#= output

Move
Move the user?
[Y] Yes  [N] No  [?] Help (default is "N"): y
0

Move
Move the user?
[Y] Yes  [N] No  [?] Help (default is "N"):
1

#% choices may be plain labels
$host.UI.PromptForChoice('', 'Which?', ('&One', '&Two'), 0)
#= answers
which => t
#= output
Which?
[O] One  [T] Two  [?] Help (default is "O"): t
1

#% Prompt asks for its fields and gives a table of the answers
$port = New-Object System.Management.Automation.Host.FieldDescription 'Port'
$port.SetParameterType([int])
$answers = $Host.UI.Prompt('New gateway', 'Its data', @([System.Management.Automation.Host.FieldDescription]'Name', $port))
"$($answers['Name']) $($answers.Port + 1)"
#= answers
Name: => gw1
Port: => 5066
#= output
New gateway
Its data
Name: gw1
Port: 5066
gw1 5067

#% a credential is asked for by the host and by the command
$c = $host.UI.PromptForCredential('Sign in', 'Who are you?', 'litware\ken', '')
$c.UserName
$c.GetNetworkCredential().Password
(Get-Credential -Message 'Again').UserName
#= answers
Password for user litware\ken => one
User: => litware\pilar
Password for user litware\pilar => two
#= output

Sign in
Who are you?
Password for user litware\ken:
litware\ken
one

PowerShell credential request
Again
User: litware\pilar
Password for user litware\pilar:
litware\pilar

#% keys are read one by one
$key = $Host.UI.RawUI.ReadKey('NoEcho,IncludeKeyDown')
"$($key.Character) $($key.VirtualKeyCode)"
[Console]::ReadKey($true).KeyChar
Pause
'done'
#= answers
y
=> x
=>
#= output
y 89
x
Press Enter to continue...:
done

#% settings of the window are kept
$Host.UI.RawUI.WindowTitle = 'Report'
$size = $Host.UI.RawUI.BufferSize
$size.Width = 250
$Host.UI.RawUI.BufferSize = $size
"$($Host.UI.RawUI.WindowTitle) $($Host.UI.RawUI.BufferSize.Width)"
$Host.UI.RawUI.ForegroundColor = 'Green'
$Host.UI.RawUI.ForegroundColor
$Host.PrivateData.ErrorForegroundColor
#= output
Report 250
Green
Red

#% an answers file that is too short ends at the prompt that it does not answer
$first = Read-Host 'First'
try { Read-Host 'Second' } catch { $_.Exception.Message }
#= answers
one
#= output
First: one
PowerShell is in NonInteractive mode. Read and Prompt functionality is not available. Nothing answers the prompt 'Second'.
