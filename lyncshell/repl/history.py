"""Where typed lines are kept between sessions."""

from __future__ import annotations

from pathlib import Path

from prompt_toolkit.history import FileHistory, History, InMemoryHistory


def history() -> History:
    """The history file in the user's data folder; in memory where the folder cannot be made."""
    from platformdirs import user_data_path

    folder: Path = user_data_path("lyncshell", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(folder / "history.txt"))
