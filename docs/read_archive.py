"""Prints every title of a Lectern archive with its topics and its persons, a line a transcript: read_archive.py FOLDER
Written from archive-format.md. Needs Python 3.8 and nothing else, changes nothing, and refuses what is damaged."""
import hashlib, json, pathlib, re, sys

sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
folder = pathlib.Path(sys.argv[1])
def bytes_of(file): return file.read_bytes() if file.is_file() else None
def sum_of(data): return hashlib.sha256(data).hexdigest().encode()
def check(holds, otherwise): return holds or sys.exit(f"read_archive.py: {otherwise}.")
def one_line(text): return re.sub(r"[\0-\x1f\x7f-\x9f\u2028\u2029]", " ", text)
def batch_at(data, at):  # its head, its steps' lines and where it ends; None when it is not whole
    line = data[at:at + 4096].partition(b"\n")[0]
    head = re.fullmatch(rb'(\{"lectern":\d+,.*?"bytes":(\d+),.*),"sha256":"(.{64})"\}', line)
    body = data[at + len(line) + 1:at + len(line) + 1 + int(head[2])] if head else b""
    if not head or len(body) < int(head[2]) or sum_of(head[1] + body) != head[3]: return None
    return json.loads(line), body.split(b"\n")[:-1], at + len(line) + 1 + len(body)
def batches(batch=0, previous="0" * 64):
    files = {file.stem: file for file in (folder / "history").glob("*.ndjson")}
    for first, file in sorted((int(stem), file) for stem, file in files.items() if re.fullmatch(r"\d{12,}", stem)):
        check(first == batch + 1, f"what comes before {file} is missing or cut short")
        data, at = bytes_of(file), 0
        while whole := batch_at(data, at):
            head, lines, at = whole
            check((head["lectern"], head["batch"], head["previous"]) == (1, batch + 1, previous), f"{file} is broken")
            batch, previous = head["batch"], head["sha256"]
            yield batch, previous, lines
        later = [at + 1 + found.start() for found in re.finditer(rb'\{"lectern":', data[at + 1:])]
        check(not any(batch_at(data, one) for one in later), f"{file} is damaged at byte {at}")  # else a torn end
def apply(change, table):
    if change["do"] == "create": table[change["record"]["id"]] = change["record"]
    if change["do"] == "delete": del table[change["record"]["id"]]
    parts = [(part, *field) for part in ("set", "remove", "add") for field in change.get(part, {}).items()]
    for part, path, what, id in [(*part, id) for part in parts for id in change["ids"]]:
        *above, field = path.split(".")
        record = table[id].setdefault(above[0], {}) if above else table[id]
        before = record.pop(field, [])
        if part == "set" and "to" in what: record[field] = json.loads(json.dumps(what["to"]))
        if part == "remove": record[field] = [member for member in before if member not in what]
        if part == "add": record[field] = before + what

catalogue, manifest = bytes_of(folder / "archive.json"), bytes_of(folder / "manifest.json")  # in this order
content = manifest.split(b"\n")[1][:-1] if manifest else b'{"folds":[]}'
check(manifest in (None, b'{"manifest":\n%s,\n"sha256":"%s"}\n' % (content, sum_of(content))), "manifest.json changed")
sums = {fold["sha256"].encode(): fold["batch"] for fold in json.loads(content)["folds"]}
check(not catalogue or not sums or sum_of(catalogue) in sums, "archive.json is damaged")
state = json.loads(catalogue or '{"format":1,"history":{"batch":0,"sha256":""}}')
check(state["format"] == 1, "archive.json was written by a newer program")
tables = {name: {one["id"]: one for one in state.get(name, [])} for name in ("transcripts", "persons", "topics")}
mark = re.match(rb'\{"saved":(.*),"sum":"(.{64})"\}', bytes_of(folder / "history" / "saved.json") or b"")
saved = [state["history"]] + ([json.loads(mark[1])] if mark and sum_of(mark[1]) == mark[2] else [])
end, folded, known = 0, state["history"]["batch"], {one["batch"]: one["sha256"] for one in saved}
for end, sha256, lines in batches():
    check(known.get(end, sha256) == sha256, "this is not the history that was saved")
    for change in [change for line in lines if end > folded for change in json.loads(line)["changes"]]:
        if change["on"] in tables: apply(change, tables[change["on"]])
check(end >= max([*known, *sums.values()]), "the end of the history is missing")
for it in [it for _, it in sorted(tables["transcripts"].items()) if "trashed" not in it]:
    topics = (tables["topics"][id]["label"] for id in it["topics"])
    persons = dict.fromkeys(tables["persons"][one["person"]]["name"]["full"] for one in it["persons"])
    print(one_line(it["title"]), one_line("; ".join(topics)), one_line("; ".join(persons)), sep="\t")
