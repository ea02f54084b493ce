#% an object that fits as it is goes before one of its properties
function F { param([Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)][string]$Name) process { "n=$Name" } }
'plain' | F
[pscustomobject]@{ Name = 'of the object' } | F
#= output
n=plain
n=of the object

#% one object may bind a parameter by value and another by a property
function F { param([Parameter(ValueFromPipeline)][string]$Text, [Parameter(ValueFromPipelineByPropertyName)][int]$Length) process { "$Text $Length" } }
'abc', 'de' | F
'abc' | F -Length 9
#= output
abc 3
de 2
abc 9

#% an object without what a mandatory parameter needs is reported and the next ones go on
function F { param([Parameter(Mandatory, ValueFromPipelineByPropertyName)]$Name, [Parameter(ValueFromPipelineByPropertyName)]$Id) process { "$Name $Id" } }
[pscustomobject]@{ Name = 'a'; Id = 1 }, [pscustomobject]@{ Id = 2 }, [pscustomobject]@{ Name = 'c' } | F 2> $null
$Error[0].FullyQualifiedErrorId
$Error[0].Exception.Message
#= output
a 1
c 
InputObjectMissingMandatory,F
The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  Name

#% a value that validation refuses is reported and the next ones go on
function F { param([Parameter(ValueFromPipeline)][ValidateRange(1, 5)][int]$n) process { "n=$n" } }
1, 9, 2 | F 2> $null
$Error[0].FullyQualifiedErrorId
#= output
n=1
n=2
ParameterArgumentValidationError,F

#% a script block for a parameter that takes pipeline input is evaluated for each object
function F { param([Parameter(ValueFromPipelineByPropertyName)][string]$Path) process { "p=$Path" } }
'a', 'b' | F -Path { "$_.txt" }
try { F -Path { 'x' } } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
#= output
p=a.txt
p=b.txt
ScriptBlockArgumentNoInput,F
MetadataError

#% a script block for a parameter of script blocks stays one
function F { param([Parameter(ValueFromPipeline)]$In, [scriptblock]$Block) process { & $Block $In } }
1, 2 | F -Block { param($x) $x * 10 }
#= output
10
20

#% the pipeline chooses the set by what it sends
function F { [CmdletBinding(DefaultParameterSetName = 'T')] param(
    [Parameter(ParameterSetName = 'T', ValueFromPipeline)][string]$Text,
    [Parameter(ParameterSetName = 'H', ValueFromPipeline)][hashtable]$Table) process { $PSCmdlet.ParameterSetName } }
'x', @{ a = 1 } | F
#= output
T
H

#% bound parameters show what the pipeline object at hand gave
function F { param([Parameter(ValueFromPipeline)]$In, $Other) process { ($PSBoundParameters.Keys | Sort-Object) -join ',' } }
1 | F
1 | F -Other 2
#= output
In
In,Other
