#% without Equals only the same object is equal
class P { $A = 1 }
$a = [P]::new(); $b = [P]::new(); $c = $a
"$($a -eq $b) $($a -eq $c) $($a -ne $b) $($a, $b -contains $c)"
#= output
False True True True

#% a class's own Equals decides -eq, -contains and -in
class P { [int]$N; P([int]$n) { $this.N = $n } [bool] Equals([object]$o) { return $o -is [P] -and $o.N -eq $this.N } [int] GetHashCode() { return $this.N } }
$a = [P]::new(1); $b = [P]::new(1); $c = [P]::new(2)
"$($a -eq $b) $($a -ne $b) $($a -eq $c) $($a, $c -contains [P]::new(2)) $([P]::new(3) -in $a, $c) $($a.Equals($b))"
#= output
True False False True False True

#% a class's CompareTo decides the order
class V : System.IComparable { [int]$N; V([int]$n) { $this.N = $n } [int] CompareTo([object]$o) { return $this.N - $o.N } }
$l = [V]::new(3), [V]::new(1), [V]::new(2)
($l | Sort-Object).N -join ','
($l | Sort-Object -Descending).N -join ','
"$($l[0] -gt $l[1]) $($l[1] -le $l[2]) $($l[0] -lt $l[1])"
#= output
1,2,3
3,2,1
True True False

#% objects of a class without CompareTo have no order
class P { }
try { [P]::new() -gt [P]::new() } catch { $_.FullyQualifiedErrorId }
#= output
NotIcomparable

#% objects are sorted, grouped and measured by properties
class P { [string]$K; [int]$N; P($k, $n) { $this.K = $k; $this.N = $n } }
$l = [P]::new('b', 3), [P]::new('a', 1), [P]::new('b', 2)
($l | Sort-Object K, N | ForEach-Object { "$($_.K)$($_.N)" }) -join ' '
$l | Group-Object K | Sort-Object Name | ForEach-Object { "$($_.Name) $($_.Count)" }
($l | Measure-Object N -Sum).Sum
($l | Where-Object N -gt 1).Count
#= output
a1 b2 b3
a 1
b 2
6
2

#% an object of a class is a key of a table by identity
class P { }
$a = [P]::new(); $b = [P]::new()
$h = @{ $a = 'a' }
"$($h[$a]) $($null -eq $h[$b])"
#= output
a True
