"""The pages of `Get-Help about_*`: the language as it works here, in short.

Each page is a text file of this folder, `about_NAME.txt`, in the form that PowerShell's own pages have: the topic,
a line that says what it is about, the text. They are read when somebody asks. Only text lives here and this reader;
help of commands is made from their declarations (`help_topic.py`).
"""

from __future__ import annotations

import os

from lyncshell.values.wildcard import has_wildcards, like

_FOLDER = os.path.dirname(os.path.abspath(__file__))


def pages() -> list[str]:
    """The names of all pages, sorted."""
    return sorted((name[:-4] for name in os.listdir(_FOLDER) if name.endswith(".txt")), key=str.lower)


def matching(name: str) -> list[str]:
    """The pages that a name means: itself, those that a pattern fits, or those that have the word in their name."""
    if has_wildcards(name):
        return [page for page in pages() if like(page, name, True)]
    exact = [page for page in pages() if page.lower() in (name.lower(), f"about_{name}".lower())]
    return exact or [page for page in pages() if name.lower() in page.lower()]


def page(name: str) -> str:
    """The text of a page."""
    with open(os.path.join(_FOLDER, f"{name}.txt"), encoding="utf-8") as file:
        return file.read().rstrip("\n")


def synopsis(name: str) -> str:
    """The line of a page that says what it is about."""
    lines = page(name).splitlines()
    start = next((at for at, line in enumerate(lines) if line.lower().startswith("short description")), -1)
    return lines[start + 1].strip() if start >= 0 else ""
