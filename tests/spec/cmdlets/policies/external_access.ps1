#% an external access policy is changed and removed; who had it falls back to the site's
Set-CsExternalAccessPolicy RedmondExternalAccessPolicy -EnableFederationAccess $false
(Get-CsExternalAccessPolicy RedmondExternalAccessPolicy).EnableFederationAccess
Remove-CsExternalAccessPolicy RedmondExternalAccessPolicy -Force
(Get-CsEffectivePolicy kenmyer@litwareinc.com).ExternalAccessPolicy
#= output
False
Site:Redmond
