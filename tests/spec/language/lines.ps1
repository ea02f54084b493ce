#% a statement goes on behind an operator, a comma, a bar and a backtick
$s = 1 +
    2
$l = 'a',
    'b'
$l |
    ForEach-Object { "$_$s" }
Write-Output x `
    y
#= output
a3
b3
x
y

#% a line may begin with the bar of the pipeline before it
1..3
    | Where-Object { $_ -gt 1 }
    # between
    | ForEach-Object { $_ * 10 }
#= output
20
30

#% blocks, brackets and clauses span lines
if ($false) {
    1
}
elseif ($true)
{
    2
}
@(
    3
    4, 5
).Count
#= output
2
3

#% operators bind by precedence, the comma before arithmetic
2 + 3 * 4
1, 2 + 3, 4
-2 * -3
!$false -and $true
'{0}-{1}' -f 1, 2
#= output
14
1
2
3
4
6
True
1-2
