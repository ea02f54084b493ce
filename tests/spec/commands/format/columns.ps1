#% an unknown key of a calculated column is an error
try { [pscustomobject]@{ A = 1 } | Format-Table @{ zzz = 1; e = 'A' } } catch { $_.Exception.Message }
#= output
The zzz key is not valid.

#% a calculated column needs an expression or a name
try { [pscustomobject]@{ A = 1 } | Format-Table @{ w = 5 } } catch { $_.FullyQualifiedErrorId }
#= output
DictionaryMandatoryKey,Microsoft.PowerShell.Commands.FormatTableCommand

#% errors of a computed cell are shown in its place when that is asked for
[pscustomobject]@{ A = 1 } | Format-Table A, @{ n = 'B'; e = { throw 'x' } } -DisplayError
#= output

A B
- -
1 #ERR

#% the errors of computed cells are written when that is asked for
$r = [pscustomobject]@{ A = 1 } | Format-List @{ n = 'B'; e = { throw 'oops' } } -ShowError 2>&1
@($r | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }).Count
#= output
1

#% a failing statement in a computed cell shows no error
[pscustomobject]@{ A = 1 } | Format-Table A, @{ n = 'B'; e = { 1 / 0 } }, @{ n = 'C'; e = { Get-Item ./none } }
#= errors
#= output

A B C
- - -
1

#% keys of a calculated column may be cut short
[pscustomobject]@{ A = 1234.5 } | Format-Table @{ lab = 'Amount'; exp = 'A'; form = 'N2'; align = 'left'; wid = 10 }
#= output

Amount
------
1,234.50

#% -Expand CoreOnly shows a collection as an object
, (1, 2) | Format-List -Expand CoreOnly | Out-String -Stream | Select-Object -Skip 1 -First 1
#= output
Length         : 2

#% -Force formats numbers and text as objects
'abc' | Format-Table -Force
#= output

Length
------
     3

#% formatted output may be kept and written later
$kept = 1..2 | ForEach-Object { [pscustomobject]@{ N = $_ } } | Format-Table
$kept.Count
$kept[0].GetType().Name
$kept | Out-Host
#= output
6
FormatStartData

N
-
1
2

#% -GroupBy takes a calculated property with a label
$o = 'a', 'b' | ForEach-Object { [pscustomobject]@{ Site = $_; N = 1 } }
$o | Format-Table N -GroupBy @{ n = 'Where'; e = { $_.Site.ToUpper() } }
#= output

   Where: A

N
-
1

   Where: B

N
-
1

#% Format-Wide makes as many columns as fit
1..8 | ForEach-Object { [pscustomobject]@{ Id = "item$_" } } | Format-Wide Id -AutoSize | Out-String -Width 26
#= output

item1  item2  item3  item4
item5  item6  item7  item8

#% Format-Custom shows the tree of properties
[pscustomobject]@{ Name = 'x'; Inner = [pscustomobject]@{ A = 1, 2 } } | Format-Custom
#= output

class PSCustomObject
{
  Name = x
  Inner =
    class PSCustomObject
    {
      A =
        [
          1
          2
        ]
    }
}

#% headers come again on each page when that is asked for
$lines = 1..120 | ForEach-Object { [pscustomobject]@{ Number = $_ } } | Format-Table -RepeatHeader
$lines | Out-String -Stream | Where-Object { $_ -match 'Number' } | Measure-Object | ForEach-Object Count
#= output
1
