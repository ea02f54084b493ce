#% string methods
'Hello'.Substring(1,3), 'Hello'.IndexOf('l'), 'Hello'.LastIndexOf('l'), 'Hello'.Insert(5,'!'), 'Hello'.Remove(2) -join ' '
'a,b;c'.Split(',;'.ToCharArray()) -join '|'
'a, b,, c'.Split(',', [StringSplitOptions]'RemoveEmptyEntries,TrimEntries') -join '|'
'xxabxx'.Trim('x'), ' a '.Trim(), 'abc'.PadLeft(5,'.'), 'abc'.PadRight(5,'.') -join '|'
'abc'.StartsWith('AB'), 'abc'.StartsWith('AB', 'OrdinalIgnoreCase'), 'abc'.Contains('b'), 'ABC'.Equals('abc','OrdinalIgnoreCase') -join ' '
'a-b-c'.Replace('-', '+'), 'aXbxc'.Replace('x', '.', 'OrdinalIgnoreCase') -join ' '
#= output
ell 2 3 Hello! He
a|b|c
a|b|c
ab|a|..abc|abc..
False True True True
a+b+c a.b.c

#% string methods out of range say what is wrong
try { 'abc'.Substring(4) } catch { $_.Exception.InnerException.GetType().Name; $_.Exception.Message }
#= output
ArgumentOutOfRangeException
Exception calling "Substring" with "1" argument(s): "startIndex cannot be larger than length of string. (Parameter 'startIndex')"

#% static string functions
[string]::Join('-', 1, 2, 3), [string]::Join('-', @('a','b')), [string]::Concat('a', 1, $null), [string]::new('x', 3) -join ' '
[string]::IsNullOrEmpty($null), [string]::IsNullOrWhiteSpace("`t"), [string]::Compare('a','B'), [string]::Compare('a','A',$true) -join ' '
[string]::Format('{0:00}:{1:00}', 7, 5)
#= output
1-2-3 a-b a1 xxx
True True -1 0
07:05

#% characters
[char]::IsDigit('5'), [char]::IsLetter('x'), [char]::IsUpper('x'), [char]::ToUpper('x'), [int][char]'A', [char]66 -join ' '
#= output
True True False X 65 B

#% limits and parsing of numbers
[int]::MaxValue, [long]::MinValue, [byte]::MaxValue, [uint32]::MaxValue -join ' '
[int]::Parse('42'), [double]::Parse('1,234.5'), [int]::Parse('ff', 'HexNumber') -join ' '
$n = 0; [int]::TryParse('17', [ref]$n), $n, [int]::TryParse('x', [ref]$n), $n -join ' '
try { [int]::Parse('x') } catch { $_.Exception.InnerException.Message }
try { [byte]::Parse('300') } catch { $_.FullyQualifiedErrorId }
#= output
2147483647 -9223372036854775808 255 4294967295
42 1234.5 255
True 17 False 0
The input string 'x' was not in a correct format.
OverflowException

#% mathematics
[math]::Round(2.5), [math]::Round(3.5), [math]::Round(2.5, 'AwayFromZero'), [math]::Round(1.005, 2), [math]::Round(1234.567, 1) -join ' '
[math]::Floor(-1.5), [math]::Ceiling(-1.5), [math]::Truncate(-1.5), [math]::Abs(-3), [math]::Sign(-2), [math]::Pow(2, 10), [math]::Sqrt(81) -join ' '
[math]::Max(3, 7), [math]::Min(3, 7), [math]::Log(8, 2), [math]::Log10(100), [math]::Sqrt(-1) -join ' '
[math]::DivRem(17, 5).Item1, [math]::DivRem(17, 5).Item2 -join ' '
#= output
2 4 3 1 1234.6
-2 -1 -1 3 -1 1024 9
7 3 3 2 NaN
3 2

#% conversions of .NET
[convert]::ToInt32('101', 2), [convert]::ToInt32('ff', 16), [convert]::ToString(10, 2), [convert]::ToString(255, 16), [convert]::ToInt32(2.5), [convert]::ToInt32(3.5) -join ' '
[convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes('Grüße'))
[Text.Encoding]::UTF8.GetString([convert]::FromBase64String('R3LDvMOfZQ=='))
[convert]::ToBoolean('true'), [convert]::ToBoolean(0), [convert]::ToDouble('1.5'), [convert]::ToChar(65) -join ' '
try { [convert]::ToInt32('x') } catch { $_.FullyQualifiedErrorId }
#= output
5 255 1010 ff 2 4
R3LDvMOfZQ==
Grüße
True False 1.5 A
FormatException

#% encodings
[Text.Encoding]::Unicode.GetBytes('aé') -join ' '
[Text.Encoding]::ASCII.GetString([byte[]](72,105,200))
[Text.Encoding]::GetEncoding('iso-8859-1').GetBytes('é')[0]
[Text.Encoding]::UTF8.WebName, [Text.Encoding]::UTF8.CodePage -join ' '
#= output
97 0 233 0
Hi?
233
utf-8 65001

#% a string builder grows in place
$sb = [Text.StringBuilder]::new('a')
[void]$sb.Append('b').Append(1).AppendLine('c').AppendFormat('{0:00}', 5).Insert(0, '>').Replace('b', 'B')
$sb.ToString(); $sb.Length
#= output
>aB1c
05
8

#% guids, versions, addresses
[guid]::Empty.ToString(), ([guid]'{6F9619FF-8B86-D011-B42D-00C04FC964FF}').ToString('N') -join ' '
$v = [version]'7.0.2046.123'; $v.Major, $v.Minor, $v.Build, $v.Revision -join ' '
[version]'7.0.9' -lt [version]'7.0.10'
([ipaddress]'fe80::1').AddressFamily, ([ipaddress]'10.1.2.3').IPAddressToString, [ipaddress]::IsLoopback('127.0.0.1') -join ' '
[ipaddress]::TryParse('10.300.1.1', [ref]$null)
$m = [mailaddress]'Ken Myer <ken@litware.com>'; $m.User, $m.Host, $m.DisplayName -join '|'
#= output
00000000-0000-0000-0000-000000000000 6f9619ff8b86d011b42d00c04fc964ff
7 0 2046 123
True
InterNetworkV6 10.1.2.3 True
False
ken|litware.com|Ken Myer

#% addresses of the web
$u = [uri]'https://meet.litware.com:8443/ken/AB%20C?x=1#top'
$u.Scheme, $u.Host, $u.Port, $u.AbsolutePath, $u.Query, $u.Fragment, $u.IsDefaultPort -join ' '
([uri]'http://a.com/b/c').GetLeftPart('Authority'), ([uri]'rel/x').IsAbsoluteUri -join ' '
[uri]::EscapeDataString('a b&c/ü'), [uri]::UnescapeDataString('a%20b') -join ' '
[Net.WebUtility]::HtmlEncode('<a href="x">&</a>'), [Net.WebUtility]::UrlEncode('a b/c'), [Net.WebUtility]::HtmlDecode('&lt;&amp;&eacute;') -join ' '
#= output
https meet.litware.com 8443 /ken/AB%20C ?x=1 #top False
http://a.com False
a%20b%26c%2F%C3%BC a b
&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt; a+b%2Fc <&é

#% names of paths
[IO.Path]::GetFileName('/a/b/c.tar.gz'), [IO.Path]::GetFileNameWithoutExtension('/a/b/c.tar.gz'), [IO.Path]::GetExtension('c.txt'), [IO.Path]::GetDirectoryName('/a/b/c.txt'), [IO.Path]::ChangeExtension('c.txt','log'), [IO.Path]::Combine('/a','b','c') -join ' '
#= output
c.tar.gz c.tar .txt /a/b c.log /a/b/c

#% files are written and read whole
$f = Join-Path $PWD.Path 'x.txt'
[IO.File]::WriteAllText($f, "one`ntwo")
[IO.File]::AppendAllText($f, "`nthree")
[IO.File]::ReadAllLines($f) -join '|'
[IO.File]::Exists($f), (Get-Item $f).Length, (Get-Item $f).BaseName, (Get-Item $f).Extension -join ' '
[IO.File]::Delete($f); [IO.File]::Exists($f)
try { [IO.File]::ReadAllText($f) } catch { $_.Exception.InnerException.GetType().Name }
#= output
one|two|three
True 13 x .txt
False
FileNotFoundException

#% directories list by pattern
$d = [IO.Directory]::CreateDirectory((Join-Path $PWD.Path 'sub'))
'a.txt','b.log' | ForEach-Object { [IO.File]::WriteAllText((Join-Path $d.FullName $_), 'x') }
[IO.Directory]::GetFiles($d.FullName, '*.txt') | Split-Path -Leaf
$d.GetFiles().Name -join ' '
[IO.Directory]::Delete($d.FullName, $true); [IO.Directory]::Exists($d.FullName)
#= output
a.txt
a.txt b.log
False

#% readers and writers
$r = [IO.StringReader]::new("a`nb")
$r.ReadLine(); $r.ReadLine(); $null -eq $r.ReadLine()
$w = [IO.StringWriter]::new(); $w.Write('x{0}', 1); $w.WriteLine('y'); $w.ToString().Length
$s = [IO.MemoryStream]::new([byte[]](1,2,3)); $s.Length, $s.ReadByte(), $s.Position -join ' '
$p = Join-Path $PWD.Path 's.txt'
$sw = [IO.StreamWriter]::new($p); $sw.WriteLine('line'); $sw.Close()
$sr = [IO.StreamReader]::new($p); $sr.ReadToEnd().Trim(); $sr.Close()
#= output
a
b
True
4
3 1 1
line

#% hashes
[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes('abc'))).Substring(0, 11)
[BitConverter]::ToString([Security.Cryptography.MD5]::Create().ComputeHash([byte[]]@())).Replace('-','').ToLower()
[BitConverter]::ToInt32([byte[]](1,1,0,0), 0)
#= output
BA-78-16-BF
d41d8cd98f00b204e9800998ecf8427e
257

#% a secure string hides its text and a credential gives it back
$s = [securestring]::new(); 'pw'.ToCharArray() | ForEach-Object { $s.AppendChar($_) }
"$s $($s.Length)"
$c = [pscredential]::new('LITWARE\ken', $s)
$n = $c.GetNetworkCredential(); $n.UserName, $n.Domain, $n.Password -join ' '
#= output
System.Security.SecureString 2
ken LITWARE pw

#% cultures
[cultureinfo]::InvariantCulture.Name -eq ''
(1234.5).ToString('N', [cultureinfo]::InvariantCulture)
([datetime]'2024-02-09').ToString('d', [cultureinfo]::InvariantCulture)
(Get-Culture).TextInfo.ToTitleCase('ken MYER jr')
[cultureinfo]::GetCultureInfo('en-US').DateTimeFormat.ShortDatePattern
#= output
True
1,234.50
02/09/2024
Ken MYER Jr
M/d/yyyy

#% names that no server knows do not resolve
try { [Net.Dns]::GetHostEntry('pool.litware.invalid') } catch { $_.Exception.InnerException.GetType().Name }
#= output
SocketException
