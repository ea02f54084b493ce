#% a message becomes a file in the outbox, also when a server is named
'a,b' | Set-Content report.csv
Send-MailMessage -From 'Reports <reports@litwareinc.com>' -To ken@litwareinc.com, pilar@litwareinc.com -Cc boss@litwareinc.com -Subject 'Users: 3' -Body '<h1>Users</h1>' -BodyAsHtml -Attachments report.csv -SmtpServer mail.litwareinc.com -Priority High
$file = Get-Item ../files/outbox/*.eml
$file.Name
$text = Get-Content $file -Raw
foreach ($part in 'From: Reports <reports@litwareinc.com>', 'To: ken@litwareinc.com, pilar@litwareinc.com', 'Cc: boss', 'Subject: Users: 3', 'X-Priority: 1', '<h1>Users</h1>', 'text/html', 'filename="report.csv"') {
    if (-not $text.Contains($part)) { "no $part" }
}
#= output
0001 Users_ 3.eml

#% -Verbose says where the message is, and messages are numbered
$PSEmailServer = 'mail.litwareinc.com'
1..2 | ForEach-Object { Send-MailMessage a@litwareinc.com "Subject $_" 'body' -From b@litwareinc.com }
Get-ChildItem ../files/outbox | ForEach-Object Name
#= output
0001 Subject 1.eml
0002 Subject 2.eml

#% without a server, with a bad address or a missing attachment nothing is sent
try { Send-MailMessage -To a@b.c -From d@e.f -Subject s } catch { $_.Exception.Message }
try { Send-MailMessage -To nobody -From d@e.f -Subject s -SmtpServer x -ErrorAction Stop } catch { $_.Exception.Message }
try { Send-MailMessage -To a@b.c -From d@e.f -Subject s -SmtpServer x -Attachments C:\Temp\none.txt -ErrorAction Stop } catch { $_.Exception.Message }
Test-Path ../files/outbox
#= output
The email cannot be sent because no SMTP server was specified. You must specify an SMTP server by using either the SmtpServer parameter or the $PSEmailServer variable.
The specified string is not in the form required for an e-mail address.
Could not find file 'C:\Temp\none.txt'.
False

#% .NET's mail classes send the same way
'x' | Set-Content C:\Temp\log.txt
$message = New-Object System.Net.Mail.MailMessage
$message.From = 'reports@litwareinc.com'
$message.To.Add('ken@litwareinc.com')
$message.To.Add('pilar@litwareinc.com, holly@litwareinc.com')
$message.Subject = 'From .NET'
$message.IsBodyHtml = $true
$message.Body = '<p>Grüße</p>'
$message.Attachments.Add((New-Object Net.Mail.Attachment 'C:\Temp\log.txt'))
"$($message.To.Count) $($message.To[2])"
$client = New-Object Net.Mail.SmtpClient('mail.litwareinc.com', 587)
$client.EnableSsl = $true
$client.Credentials = New-Object System.Net.NetworkCredential('user', 'secret')
$client.Send($message)
$client.Send('a@b.c', 'd@e.f', 'Short', 'text')
Get-ChildItem ../files/outbox | ForEach-Object Name
Select-String 'filename' ../files/outbox/*NET.eml | ForEach-Object { $_.Line.Trim() }
try { (New-Object Net.Mail.SmtpClient 'x').Send((New-Object Net.Mail.MailMessage)) } catch { $_.Exception.InnerException.Message }
#= output
3 holly@litwareinc.com
0001 From .NET.eml
0002 Short.eml
Content-Disposition: attachment; filename="log.txt"
A from address must be specified.
