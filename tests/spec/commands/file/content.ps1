#% a part of a file is read from either end
1..5 | Set-Content n.txt
(Get-Content n.txt -TotalCount 2) -join ','
(Get-Content n.txt -Tail 2) -join ','
(Get-Content n.txt -Head 1) + (Get-Content n.txt -Last 1)
try { Get-Content n.txt -Tail 1 -TotalCount 1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
1,2
4,5
15
TailAndHeadCannotCoexist,Microsoft.PowerShell.Commands.GetContentCommand

#% any line end ends a line
Set-Content w.txt "a`r`nb`rc`nd" -NoNewline
(Get-Content w.txt).Count
(Get-Content w.txt -Delimiter 'b')[1].Length
#= output
4
4

#% every encoding is written with its mark and read by it
foreach ($e in 'ascii', 'utf8', 'utf8BOM', 'utf8NoBOM', 'unicode', 'bigendianunicode', 'utf32', 'latin1', 1252) {
    Set-Content e.txt 'é' -Encoding $e -NoNewline
    "$e $((Get-Content e.txt -AsByteStream) -join ',')"
}
(Get-Content e.txt -Encoding 1252)
try { Set-Content e.txt 1 -Encoding nonsense } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
#= output
ascii 63
utf8 195,169
utf8BOM 239,187,191,195,169
utf8NoBOM 195,169
unicode 255,254,233,0
bigendianunicode 254,255,0,233
utf32 255,254,0,0,233,0,0,0
latin1 233
1252 233
é
ParameterArgumentTransformationError

#% bytes go in and out
Set-Content b.bin ([byte[]](1, 2, 255)) -AsByteStream
(Get-Content b.bin -AsByteStream -Raw).GetType().Name
(Get-Content b.bin -Encoding Byte -TotalCount 2) -join ','
try { Set-Content b.bin 256 -AsByteStream } catch { 'too large' }
#= output
Byte[]
1,2
too large

#% several files at once and text that is passed on
Set-Content one.txt, two.txt 'x' -PassThru
Add-Content *.txt 'y'
(Get-Content one.txt, two.txt) -join ','
Clear-Content one.txt
(Get-Item one.txt).Length
#= output
x
x,y,x,y
0

#% appending keeps the encoding that the file has
Set-Content u.txt 'a' -Encoding unicode
Add-Content u.txt 'é'
(Get-Content u.txt) -join ','
#= output
a,é

#% blocks of lines and the whole text
1..5 | Set-Content n.txt
Get-Content n.txt -ReadCount 2 | ForEach-Object { $_ -join '+' }
(Get-Content n.txt -Raw).Length
#= output
1+2
3+4
5
10

#% directories and missing files are errors of their own
New-Item d -ItemType Directory | Out-Null
foreach ($b in { Get-Content d -ErrorAction Stop }, { Get-Content nofile -ErrorAction Stop }, { Get-Content no*file -ErrorAction Stop }, { Set-Content nodir/f 1 -ErrorAction Stop }, { Set-Content d 1 -ErrorAction Stop }) {
    try { & $b } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
}
#= output
GetContainerContentException
PathNotFound
ItemNotFound
GetContentWriterDirectoryNotFoundError
WriteContainerContentException

#% hashes of files
Set-Content h.txt 'abc' -NoNewline
(Get-FileHash h.txt -Algorithm SHA1).Hash
(Get-FileHash h.txt).Algorithm
(Get-FileHash *.txt).Count
#= output
A9993E364706816ABA3E25717850C26C9CD0D89D
SHA256
1
