#% a profile is made of four limits, or of policy objects
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkBandwidthPolicyProfile TwoMb -AudioBWLimit 800 -AudioBWSessionLimit 100 -VideoBWLimit 1000 -VideoBWSessionLimit 300
$audio = New-CsNetworkBWPolicy -BWLimit 2000 -BWSessionLimit 200 -BWPolicyModality Audio
"$audio"
(New-CsNetworkBandwidthPolicyProfile ThreeMb -BWPolicy $audio).BWPolicy.Count
New-CsNetworkBandwidthPolicyProfile FourMb -BWPolicy $audio -AudioBWLimit 1
#= output

Identity          : TwoMb
BWPolicy          : {BWLimit=800;BWSessionLimit=100;BWPolicyModality=Audio,
                    BWLimit=1000;BWSessionLimit=300;BWPolicyModality=Video}
BWPolicyProfileID : TwoMb
Description       :

BWLimit=2000;BWSessionLimit=200;BWPolicyModality=Audio
1
error: BWPolicy cannot be used together with the limits of audio and video.

#% one kind of media alone has no policy for the other
(New-CsNetworkBandwidthPolicyProfile AudioOnly -AudioBWLimit 800).BWPolicy -join ' '
#= output
BWLimit=800;BWSessionLimit=175;BWPolicyModality=Audio

#% a session needs a minimum
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkBandwidthPolicyProfile Tiny -AudioBWLimit 800 -AudioBWSessionLimit 39
New-CsNetworkBandwidthPolicyProfile Tiny -VideoBWLimit 800 -VideoBWSessionLimit 99
New-CsNetworkBandwidthPolicyProfile Tiny -VideoBWLimit many
#= output
error: AudioBWSessionLimit must be at least 40: one session needs as much.
error: VideoBWSessionLimit must be at least 100: one session needs as much.
error: Cannot convert value "many" to type "System.UInt32". Error: "The input string 'many' was not in a correct format."

#% limits are changed one kind of media at a time
Set-CsNetworkBandwidthPolicyProfile 5Mb_Link -AudioBWLimit 3000 -AudioBWSessionLimit 150 -VideoBWLimit 1400 -VideoBWSessionLimit 700
(Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy[0].BWLimit
#= output
3000

#% a profile stays while something names it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsNetworkBandwidthPolicyProfile 50Mb_Link
$null = New-CsNetworkBandwidthPolicyProfile Spare -AudioBWLimit 1
Remove-CsNetworkBandwidthPolicyProfile Spare
(Get-CsNetworkBandwidthPolicyProfile).Identity -join ' '
#= output
error: "50Mb_Link" cannot be removed: this NetworkBandwidthPolicyProfile is in use by NetworkSite RedmondHQ, NetworkRegionLink NA-EMEA-LINK.
5Mb_Link 10Mb_Link 50Mb_Link

#% a modality is Audio or Video
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkBWPolicy -BWLimit 1 -BWSessionLimit 1 -BWPolicyModality Smell
(New-CsNetworkBWPolicy -BWLimit 1 -BWSessionLimit 1 -BWPolicyModality video).BWPolicyModality
#= output
error: Cannot bind parameter 'BWPolicyModality'. Cannot convert value "Smell" to type "Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.BWPolicyModality". Error: "Unable to match the identifier name Smell to a valid enumerator name. Specify one of the following enumerator names and try again:
Audio, Video"
Video
