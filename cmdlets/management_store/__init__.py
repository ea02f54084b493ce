"""The Central Management store: its replicas, its documents, and where it is.

The store itself is `lyncshell.store`; here is what the product shows of it and takes from it. `replication` says what
each computer's replica knows, computed from the store's history, the clock and the few facts that are kept
(`Replica`); `documents` turns items into documents by kind and scope class and back; `package` is
the zip around them; `topology_xml` and `topology_reader` are the one document that describes the deployment. Cmdlets
have a file each.

What may not live here: declarations of nouns, rules of single settings (their declarations have them), and the
topology's own cmdlets.
"""
