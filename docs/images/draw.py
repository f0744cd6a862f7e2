#!/usr/bin/env python3
"""Draws the pictures of the README and of docs/performance.md, from a real build and from the tables beside that page.

    python3 docs/images/draw.py            all pictures
    python3 docs/images/draw.py plots      only the plots, without a build

Needs Python 3.9 and, for the build, the .NET SDK. Every picture is an SVG with a background of its own, so that it can be
read in a light page and in a dark one.
"""

import csv
import html
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SAMPLE = ROOT / "samples" / "Legacy"
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
SANS = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
CHAR, LINE, PAD, BAR = 7.83, 20, 18, 34
BACK, FRONT, DIM = "#1e2430", "#dfe5ee", "#8a94a6"
YELLOW, RED, GREEN, BLUE = "#e5c07b", "#f38b90", "#98d182", "#7cc0f5"
BARS = ("#6fa8dc", "#8fb573", "#c9a86a", "#b493cf")


def run(*command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    return done.stdout


# --- what is shown ------------------------------------------------------------------------------------------------------

def warnings():
    """The first warning of each file of the sample, as the build prints it, and the count of all."""
    output = run("dotnet", "build", str(SAMPLE), "--no-incremental", "-tl:off", "-v:q", "-clp:NoSummary")
    found = re.findall(r"([^/\s]+/)?([^/\s]+\.cs)\((\d+),(\d+)\): warning (HSC\d+): (.*?) \(https://[^)]*\)", output)
    seen, shown = set(), []
    for folder, name, line, column, rule, message in dict.fromkeys(found):
        if name not in seen:
            seen.add(name)
            shown.append((f"{'' if folder == 'Legacy/' else folder}{name}({line},{column})", rule, message))
    return sorted(shown)[:7], len(set(found))


def fixed():
    """A file of the sample, before and after `dotnet format`, as a list of (mark, text)."""
    copy = ROOT / "samples" / ".picture"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        shutil.copytree(SAMPLE, copy, ignore=shutil.ignore_patterns("bin", "obj"))
        name = pathlib.Path("Orders") / "OrderEndpoints.cs"
        before = (copy / name).read_text().splitlines()
        run("dotnet", "format", "analyzers", str(copy / "Legacy.csproj"), "--diagnostics", "HSC1001")
        after = (copy / name).read_text().splitlines()
    finally:
        shutil.rmtree(copy, ignore_errors=True)
    lines = []
    start = next(i for i, text in enumerate(before) if "statusCode: 404" in text) - 3
    shift = len(after) - len(before)
    for old, new in zip(before[start:start + 12], after[start + shift:start + shift + 12]):
        lines += [(" ", old)] if old == new else [("-", old), ("+", new)]
    return lines


# --- how it is drawn ----------------------------------------------------------------------------------------------------

def text(x, y, spans, font=FONT, size=13, anchor="start"):
    parts = "".join(f'<tspan fill="{color}">{html.escape(value)}</tspan>' for value, color in spans)
    return f'<text x="{x:.1f}" y="{y:.1f}" font-family="{font}" font-size="{size}" text-anchor="{anchor}" xml:space="preserve">{parts}</text>'


def window(title, rows, description):
    width = PAD * 2 + CHAR * max(sum(len(value) for value, _ in row) for row in rows)
    height = BAR + PAD + LINE * len(rows) + PAD / 2
    body = [f'<rect width="{width:.0f}" height="{height:.0f}" rx="9" fill="{BACK}"/>']
    body += [f'<circle cx="{18 + 17 * i}" cy="17" r="5.5" fill="{color}"/>' for i, color in enumerate(("#ed6a5e", "#f4bf4f", "#61c554"))]
    body.append(text(width / 2, 21, [(title, DIM)], size=12, anchor="middle"))
    body += [text(PAD, BAR + PAD + LINE * i, row) for i, row in enumerate(rows)]
    return svg(width, height, body, description)


def svg(width, height, body, description):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" role="img">\n'
            f"<title>{html.escape(description)}</title>\n" + "\n".join(body) + "\n</svg>\n")


def draw_build():
    shown, count = warnings()
    rows = [[("$ ", GREEN), ("dotnet build samples/Legacy", FRONT)]]
    rows += [[(place, FRONT), (": ", DIM), ("warning " + rule, YELLOW), (": " + message, FRONT)] for place, rule, message in shown]
    rows += [[("…", DIM)], [(f"    {count} Warning(s)", YELLOW)], [("    0 Error(s)", FRONT)]]
    write("build.svg", window("dotnet build", rows, f"dotnet build of samples/Legacy prints {count} warnings"))


def draw_fix():
    colors = {" ": DIM, "-": RED, "+": GREEN}
    rows = [[("$ ", GREEN), ("dotnet format analyzers --diagnostics HSC1001 && git diff", FRONT)]]
    rows += [[(mark + " ", colors[mark]), (line[8:] if line.startswith("        ") else line, colors[mark])] for mark, line in fixed()]
    write("fix.svg", window("Orders/OrderEndpoints.cs", rows, "A file of the sample before and after the fix of all its numbers"))


def table(name):
    with open(ROOT / "docs" / "performance" / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def panel(width, height, title):
    return [f'<rect width="{width}" height="{height}" rx="9" fill="{BACK}"/>', text(PAD, 30, [(title, FRONT)], SANS, 15)]


def key(x, y, name, color):
    return [f'<rect x="{x}" y="{y - 10}" width="12" height="12" rx="2" fill="{color}"/>', text(x + 18, y, [(name, DIM)], SANS, 12)]


def draw_comparison():
    """comparison.csv: package, project, percent (of the binding time)."""
    rows = table("comparison.csv")
    projects = list(dict.fromkeys(row["project"] for row in rows))
    packages = list(dict.fromkeys(row["package"] for row in rows))
    percents = {(row["package"], row["project"]): float(row["percent"]) for row in rows}
    most = max(percents.values())
    left, width, bar = PAD + max(7 * len(package) for package in packages), 760, 11
    body, y = [], 56
    for package in packages:
        mine = package == "StatusAnalyzers"
        body.append(text(left - 12, y + len(projects) * (bar + 3) / 2 + 4, [(package, BLUE if mine else FRONT)], SANS, 13, "end"))
        for i, project in enumerate(projects):
            length = max((width - left - 80) * percents[package, project] / most, 1)
            body.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{bar}" rx="2" fill="{BARS[i % len(BARS)]}"/>')
            body.append(text(left + length + 8, y + 10, [(f"{percents[package, project]:.0f} %", FRONT)], SANS, 11))
            y += bar + 3
        y += 12
    for i, project in enumerate(projects):
        body += key(PAD + 185 * i, y + 10, project, BARS[i % len(BARS)])
    title = "Time in analyzers, in percent of the compiler's binding time"
    write("comparison.svg", svg(width, y + 28, panel(width, y + 28, title) + body, title))


def steps(most):
    """Round numbers from zero to the first one that is not below the greatest value."""
    size = 10 ** (len(str(int(most))) - 1)
    step = next(size * part for part in (0.2, 0.25, 0.5, 1, 2, 2.5) if size * part * 5 >= most)
    return [step * i for i in range(6) if step * (i - 1) < most]


def draw_growth():
    """growth.csv: endpoints, analyzers (Empty or All), milliseconds, megabytes."""
    rows = table("growth.csv")
    sizes = sorted({int(row["endpoints"]) for row in rows})
    lines = (("Empty", "none", DIM), ("All", "all rules", BLUE))
    width, height = 760, 320
    body = []
    for index, (column, unit) in enumerate((("milliseconds", "time, ms"), ("megabytes", "allocated, MB"))):
        left, bottom, across, up = 70 + index * 370, height - 52, 245, height - 128
        ticks = steps(max(float(row[column]) for row in rows))
        body.append(text(left - 50, 56, [(unit, FRONT)], SANS, 12))
        for tick in ticks:
            y = bottom - up * tick / ticks[-1]
            body.append(f'<path d="M{left} {y:.1f}h{across}" stroke="{DIM}" stroke-opacity="{0.9 if tick == 0 else 0.25}"/>')
            body.append(text(left - 8, y + 4, [(f"{tick:,.0f}", DIM)], SANS, 11, "end"))
        free = left + across + 40
        for size in reversed(sizes):
            x = left + across * size / sizes[-1]
            if free - x >= 40:
                body.append(text(x, bottom + 18, [(f"{size:,}", DIM)], SANS, 11, "middle"))
                free = x
        body.append(text(left + across / 2, bottom + 38, [("endpoints", DIM)], SANS, 12, "middle"))
        for name, label, color in lines:
            points = [(left + across * int(row["endpoints"]) / sizes[-1], bottom - up * float(row[column]) / ticks[-1])
                      for row in rows if row["analyzers"] == name]
            body.append('<polyline fill="none" stroke-width="2.5" stroke="%s" points="%s"/>' % (color, " ".join(f"{x:.1f},{y:.1f}" for x, y in points)))
            body += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{color}"/>' for x, y in points]
            body.append(text(points[-1][0] + 9, points[-1][1] + 4, [(label, color)], SANS, 12))
    title = "Growth with the number of endpoints"
    write("growth.svg", svg(width, height, panel(width, height, title) + body, title))


def write(name, content):
    (HERE / name).write_text(content, encoding="utf-8")
    print("docs/images/" + name)


if __name__ == "__main__":
    if sys.argv[1:] != ["plots"]:
        draw_build()
        draw_fix()
    for plot in (draw_comparison, draw_growth):
        try:
            plot()
        except FileNotFoundError as missing:
            print("no table: " + str(pathlib.Path(missing.filename).relative_to(ROOT)))
