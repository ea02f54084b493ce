#% differences show their side, later ones of the second list first
Compare-Object 1, 2, 3 3, 4 | ForEach-Object { "$($_.InputObject) $($_.SideIndicator)" }
#= output
4 =>
1 <=
2 <=

#% the order does not matter unless the window is zero
@(Compare-Object 'a', 'b' 'b', 'a').Count
@(Compare-Object 'a', 'b' 'b', 'a' -SyncWindow 0).Count
#= output
0
4

#% passthru gives the objects with a note of their side
Compare-Object 'a' 'b' -PassThru | ForEach-Object { "$_ $($_.SideIndicator)" }
#= output
b =>
a <=

#% excludedifferent shows what is equal
Compare-Object 'a', 'b' 'b', 'c' -ExcludeDifferent | ForEach-Object InputObject
#= output
b

#% several properties must all be equal
$a = [pscustomobject]@{ N = 'x'; V = 1 }, [pscustomobject]@{ N = 'y'; V = 2 }
$b = [pscustomobject]@{ N = 'X'; V = 1 }, [pscustomobject]@{ N = 'y'; V = 3 }
Compare-Object $a $b -Property N, V
#= output

N V SideIndicator
- - -------------
y 3 =>
y 2 <=

#% an empty side differs in everything
@(Compare-Object @() 'a').SideIndicator
#= output
=>
