"""Configurations: how sites and services work. One file for each noun; the verbs are those of `cmdlets.families`."""
