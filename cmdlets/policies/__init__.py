"""Policies: what users may do. One file for each noun; the verbs are those of `cmdlets.families`."""
