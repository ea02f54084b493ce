#% Update-TypeData says which properties of a type are written
Update-TypeData -TypeName Contoso.User -SerializationMethod SpecificProperties -PropertySerializationSet Name, Line -Force
$user = [pscustomobject]@{ PSTypeName = 'Contoso.User'; Name = 'anna'; Line = 5; Secret = 'x' }
$back = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($user))
$back.PSObject.Properties.Name -join ' '
#= output
Name Line

#% a type that is written as text comes back as text
Update-TypeData -TypeName Contoso.Site -SerializationMethod String -StringSerializationSource Name -Force
$site = [pscustomobject]@{ PSTypeName = 'Contoso.Site'; Name = 'Oslo' }
[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($site))
#= output
Oslo

#% objects that are read back become the type that is named for them
class Pool { [string] $Name }
Update-TypeData -TypeName Deserialized.Pool -TargetTypeForDeserialization ([Pool]) -Force
$pool = [Pool]@{ Name = 'p1' }
$back = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($pool))
$back -is [Pool]; $back.Name
#= output
True
p1
