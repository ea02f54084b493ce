"""The verbs that commands should use: verb -> (prefix of aliases, group, what it says)."""

from __future__ import annotations

_ROWS = """
Add a Common Puts something into a container
Clear cl Common Empties a container and keeps it
Close cs Common Makes something unusable or inaccessible
Copy cp Common Duplicates something
Enter et Common Moves into something
Exit ex Common Leaves what was entered
Find fd Common Looks for something of unknown place
Format f Common Arranges objects in a layout
Get g Common Retrieves something
Hide h Common Makes something invisible
Join j Common Combines several into one
Lock lk Common Secures something against change
Move m Common Takes something from one place to another
New n Common Creates something
Open op Common Makes something usable or accessible
Optimize om Common Makes something more effective
Pop pop Common Takes the topmost item off a stack
Push pu Common Puts an item on top of a stack
Redo re Common Does again what was undone
Remove r Common Takes something out of a container
Rename rn Common Gives something another name
Reset rs Common Sets something back to its first state
Resize rz Common Makes something smaller or larger
Search sr Common Looks for references in a container
Select sc Common Picks items out of a set
Set s Common Replaces or creates data
Show sh Common Makes something visible
Skip sk Common Passes over something
Split sl Common Separates parts
Step st Common Goes to the next point
Switch sw Common Alternates between states
Undo un Common Takes an action back
Unlock uk Common Releases what was locked
Watch wc Common Looks at something for changes
Connect cc Communications Links a source to a destination
Disconnect dc Communications Breaks that link
Read rd Communications Acquires from a source
Receive rc Communications Accepts what was sent
Send sd Communications Delivers to a destination
Write wr Communications Adds to a target
Backup ba Data Stores a copy
Checkpoint ch Data Makes a snapshot of a state
Compare cr Data Evaluates one thing against another
Compress cm Data Makes data smaller
Convert cv Data Changes a form into another, both ways
ConvertFrom cf Data Changes a named form into another
ConvertTo ct Data Changes something into a named form
Dismount dm Data Detaches from a location
Edit ed Data Changes data in place
Expand en Data Restores what was compressed
Export ep Data Puts into a persistent form
Group gp Data Associates things with each other
Import ip Data Makes from a persistent form
Initialize in Data Prepares for use
Limit l Data Applies a constraint
Merge mg Data Makes one of several
Mount mt Data Attaches to a location
Out o Data Sends out of the environment
Publish pb Data Makes available to others
Restore rr Data Brings a state back
Save sv Data Keeps from loss
Sync sy Data Makes two alike
Unpublish ub Data Makes unavailable to others
Update ud Data Brings up to date
Debug db Diagnostic Looks for what is wrong
Measure ms Diagnostic Finds out amounts
Ping pi Diagnostic Tests a connection
Repair rp Diagnostic Brings back to a usable state
Resolve rv Diagnostic Makes a full form of a short one
Test t Diagnostic Verifies something
Trace tr Diagnostic Follows activities
Approve ap Lifecycle Agrees to a state
Assert as Lifecycle Affirms a state
Build bd Lifecycle Makes an artifact
Complete cmp Lifecycle Concludes an operation
Confirm cn Lifecycle Acknowledges a state
Deny dn Lifecycle Objects to a state
Deploy dp Lifecycle Sends an application to its place
Disable d Lifecycle Makes inactive
Enable e Lifecycle Makes active
Install is Lifecycle Puts in place
Invoke i Lifecycle Performs an action
Register rg Lifecycle Adds an entry to a repository
Request rq Lifecycle Asks for something
Restart rt Lifecycle Stops and starts again
Resume ru Lifecycle Goes on after a pause
Start sa Lifecycle Begins an operation
Stop sp Lifecycle Ends an activity
Submit sb Lifecycle Presents for approval
Suspend ss Lifecycle Pauses an activity
Uninstall us Lifecycle Takes out of its place
Unregister ur Lifecycle Removes an entry from a repository
Wait w Lifecycle Pauses until something happens
Block bl Security Restricts access
Grant gr Security Allows access
Protect pt Security Safeguards something
Revoke rk Security Takes access back
Unblock ul Security Removes restrictions
Unprotect up Security Removes safeguards
Use u Other Does something with a resource
"""


def _rows() -> dict[str, tuple[str, str, str]]:
    found: dict[str, tuple[str, str, str]] = {}
    for line in _ROWS.strip().splitlines():
        verb, prefix, group, text = line.split(" ", 3)
        found[verb] = (prefix, group, text)
    return found


VERBS: dict[str, tuple[str, str, str]] = _rows()
