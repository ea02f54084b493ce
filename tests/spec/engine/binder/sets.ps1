#% the parameters given choose the set and the default set is taken otherwise
function F { [CmdletBinding(DefaultParameterSetName = 'ByName')] param(
    [Parameter(ParameterSetName = 'ByName', Position = 0)][string]$Name,
    [Parameter(ParameterSetName = 'ById', Mandatory)][int]$Id,
    [switch]$All) "$($PSCmdlet.ParameterSetName) $Name$Id $All" }
F
F x
F -Id 5
F -All -Id 6
#= output
ByName 0 False
ByName x0 False
ById 5 False
ById 6 True

#% parameters of different sets do not go together
function F { [CmdletBinding()] param([Parameter(ParameterSetName = 'A')]$a, [Parameter(ParameterSetName = 'B')]$b) }
try { F -a 1 -b 2 } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
#= output
AmbiguousParameterSet,F
InvalidArgument
Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.

#% several possible sets without a default one are ambiguous
function F { [CmdletBinding()] param([Parameter(ParameterSetName = 'A')]$a, [Parameter(ParameterSetName = 'B')]$b) $PSCmdlet.ParameterSetName }
try { F } catch { $_.FullyQualifiedErrorId }
F -b 1
#= output
AmbiguousParameterSet,F
B

#% the one set whose mandatory parameters are all there is chosen
function F { [CmdletBinding()] param(
    [Parameter(ParameterSetName = 'A', Mandatory)]$a,
    [Parameter(ParameterSetName = 'B')]$b) $PSCmdlet.ParameterSetName }
F
F -a 1
#= output
B
A

#% the mandatory parameters of the chosen set are asked for
function F { [CmdletBinding(DefaultParameterSetName = 'A')] param(
    [Parameter(ParameterSetName = 'A', Mandatory)]$a,
    [Parameter(ParameterSetName = 'B', Mandatory)]$b, [Parameter(ParameterSetName = 'B')]$c) $PSCmdlet.ParameterSetName }
try { F } catch { $_.Exception.Message }
try { F -c 1 } catch { $_.Exception.Message }
#= output
Cannot process command because of one or more missing mandatory parameters: a.
Cannot process command because of one or more missing mandatory parameters: b.

#% a parameter may be mandatory in one set and not in another
function F { [CmdletBinding(DefaultParameterSetName = 'A')] param(
    [Parameter(ParameterSetName = 'A')][Parameter(ParameterSetName = 'B', Mandatory)]$x,
    [Parameter(ParameterSetName = 'B', Mandatory)]$y) "$($PSCmdlet.ParameterSetName) $x $y" }
F
F -x 1
F -x 1 -y 2
try { F -y 2 } catch { $_.Exception.Message }
#= output
A  
A 1 
B 1 2
Cannot process command because of one or more missing mandatory parameters: x.
