#% a shared line has a busy option and delegates
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Add-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com
Set-CsSlaConfiguration kenmyer -BusyOption Forward
Set-CsSlaConfiguration kenmyer -BusyOption Forward -Target 'tel:+14255550199' -MaxNumberOfCalls 3 -MissedCallOption Disconnect
Add-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com
Get-CsSlaConfiguration kenmyer
Remove-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com
(Get-CsSlaConfiguration kenmyer).Delegates.Count
Remove-CsSlaConfiguration kenmyer
@(Get-CsSlaConfiguration kenmyer).Count
#= output
error: Management object not found for identity "kenmyer".
error: BusyOption Forward needs Target.

Identity                : sip:kenmyer@litwareinc.com
MaxNumberOfCalls        : 3
BusyOption              : Forward
Target                  : tel:+14255550199
MissedCallOption        : Disconnect
MissedCallForwardTarget :
Delegates               : {sip:pilar@litwareinc.com}

0
0
