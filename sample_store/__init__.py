"""Litware, Inc.: the small company that the demo and the tests run on, told in a page.

Litware makes garden tools. Its head office is in **Redmond**, where the Standard Edition pool atl-cs-001.litwareinc.com
carries the Central Management store (on the SQL server atl-sql-001) and the people of Redmond; the second pool there,
redmond-cs-001.litwareinc.com, is where Finance moved when atl-cs-001 was full. Calls to the telephone network leave
through the Mediation Server atl-mcs-001 and the gateway 192.168.0.240; the Edge server atl-edge-001 lets people in
from outside. **Seattle** has an Enterprise pool, pool0.litwareinc.com, of three Front Ends. **Dublin** came with the
purchase of Fabrikam: the pool dublin-cs-001.litwareinc.com with a Mediation Server of its own and the gateway
192.168.0.100. **Paris** is new and small; its people are homed in Dublin until a pool is built.

SIP domains are litwareinc.com (the default), fabrikam.com and contoso.com. The partner program that shows presence in
the intranet runs on trustpool.litwareinc.com, a trusted application pool of Redmond.

People work in the OUs Redmond, Dublin, Finance, Telecommunications and Portland. Ken Myer (Redmond) and Pilar
Ackerman (Redmond) have everything switched on, Jonathan Haas (Dublin) works with Enterprise Voice, Chrystal Velasquez
(Finance) has no telephone; Henrik Jensen is known to the directory only. Some hundred more follow patterns:
two of three are enabled, one of four of those has Enterprise Voice, and policies come from every scope.

What lives here: the company as data (`places`, `people`, `settings`), `entries`, which turns it into what a store
loads, and the tour `tour.ps1`. What may not: code that opens a store or knows a cmdlet. `lyncshell -Store sample`
loads it into memory.
"""
