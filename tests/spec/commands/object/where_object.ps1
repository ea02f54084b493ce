#% a block sees the object as the current one and keeps what is true
1..10 | Where-Object { $_ % 4 -eq 0 }
#= output
4
8

#% the simple form compares a property without braces
$users = [pscustomobject]@{ Name = 'anna'; Ext = 101 }, [pscustomobject]@{ Name = 'bob'; Ext = 99 }
($users | Where-Object Ext -gt 100).Name
($users | Where-Object Name -like 'b*').Ext
($users | where Name -in 'bob', 'carl').Name
($users | ? Name -cmatch '^A' | Measure-Object).Count
#= output
anna
99
bob
0

#% a property alone is asked whether it is true and -Not whether it is not
$pools = [pscustomobject]@{ N = 'p1'; Up = $true }, [pscustomobject]@{ N = 'p2'; Up = $false }, [pscustomobject]@{ N = 'p3' }
($pools | Where-Object Up).N
($pools | Where-Object -Not Up).N -join ','
#= output
p1
p2,p3

#% -is takes a type with and without brackets
$values = [pscustomobject]@{ V = 1 }, [pscustomobject]@{ V = 'x' }
($values | Where-Object V -Is [int]).V
($values | Where-Object V -IsNot int).V
#= output
1
x

#% keys of a hash table count as properties
@{ N = 'a' }, @{ N = 'b' } | Where-Object N -eq 'b' | ForEach-Object { $_['N'] }
#= output
b

#% -contains and -notcontains look into a list property
$m = [pscustomobject]@{ Id = 1; Roles = 'Registrar', 'Edge' }, [pscustomobject]@{ Id = 2; Roles = @('Edge') }
($m | Where-Object Roles -Contains 'registrar').Id
($m | Where-Object Roles -NotContains 'Registrar').Id
#= output
1
2

#% an operator without a value and a value without an operator are errors
try { 1 | Where-Object Length -gt } catch { $_.FullyQualifiedErrorId }
try { 1 | Where-Object Length 5 } catch { $_.FullyQualifiedErrorId }
#= output
ValueNotSpecifiedForWhereObject,Microsoft.PowerShell.Commands.WhereObjectCommand
OperatorNotSpecified,Microsoft.PowerShell.Commands.WhereObjectCommand

#% an input object that is given by name is one object
@(Where-Object { $_.Count -eq 3 } -InputObject (1, 2, 3)).Count
#= output
1
