"""10,000 changes of users from one pipeline, and 10,000 subnets from a CSV file, on a SQLite file.

Run: python tests/bench/bench_users.py
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from lyncshell.host import RecordingHost
from lyncshell.session import Session

COUNT = 10_000
SET_USERS = f"""
$n = 0
$users = Get-CsUser | Select-Object -First 200
1..{COUNT // 200} | ForEach-Object {{ $users }} | ForEach-Object {{
    $n++
    $_ | Set-CsUser -LineURI "tel:+1999$(1000000 + $n)"
}}
"""
NEW_SUBNETS = """
Import-Csv '{0}' | ForEach-Object {{
    New-CsNetworkSubnet $_.Address -MaskBits 28 -NetworkSiteID ParisOffice
}} | Out-Null
"""


def main() -> None:
    """Prints a figure for each job."""
    with tempfile.TemporaryDirectory() as folder:
        host = RecordingHost()
        with Session(host, store=str(Path(folder, "store.db")), origin="sample") as session:
            report("Set-CsUser in one pipeline", session, SET_USERS)
            csv = Path(folder, "subnets.csv")
            lines = [f"172.{16 + n // 4096 % 16}.{n // 16 % 256}.{n % 16 * 16}" for n in range(COUNT)]
            csv.write_text("\n".join(["Address", *lines]))
            report("New-CsNetworkSubnet for each line", session, NEW_SUBNETS.format(csv))
            report("Get-CsNetworkSubnet of them all", session, "$all = Get-CsNetworkSubnet")
        print(host.errors[:500])


def report(name: str, session: Session, text: str) -> None:
    """Runs a text and prints how long it took."""
    start = time.perf_counter()
    session.run(text)
    seconds = time.perf_counter() - start
    print(f"{name}: {seconds:.1f} s, {seconds / COUNT * 1e6:.0f} microseconds an object")


if __name__ == "__main__":
    main()
