"""python3 read_archive.py FOLDER prints title, topics and persons of every transcript, by archive-format.md alone."""
import hashlib, json, pathlib, re, sys
sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
folder = pathlib.Path(sys.argv[1])
def bytes_of(file): return file.read_bytes() if file.is_file() else b""
def sum_of(data): return hashlib.sha256(data).hexdigest().encode()
def check(holds, otherwise): return holds or sys.exit(f"read_archive.py: {otherwise}.")
def summed(file, member):  # of three lines; the last one has the sum of the second
    content = bytes_of(file).partition(b"\n")[2].partition(b"\n")[0][:-1]
    framed = b'{"%s":\n%s,\n"sha256":"%s"}\n' % (member, content, sum_of(content))
    return check(bytes_of(file) in (b"", framed), f"{file} is damaged") and json.loads(content or b"{}")
def batch_at(data, at):  # its head, its steps' lines and where it ends; None when it is not whole
    line = data[at:at + 4096].partition(b"\n")[0]
    head = re.fullmatch(rb'(\{"lectern":\d+,.*?"bytes":(\d+),.*),"sha256":"(.{64})"\}', line)
    body = data[at + len(line) + 1:at + len(line) + 1 + int(head[2])] if head else b""
    is_whole = head and sum_of(head[1] + body) == head[3]
    return (json.loads(line), body.split(b"\n")[:-1], at + len(line) + 1 + len(body)) if is_whole else None
def batches(gaps, batch=0, previous="0" * 64):
    for file in sorted((folder / "history").glob("[0-9]" * 12 + ".ndjson")):
        gap, data, at = gaps.get(batch + 1, {}), bytes_of(file), 0
        if gap.get("previous") == previous and int(file.stem) > gap["to"]: batch, previous = gap["to"], gap["sha256"]
        check(batch + 1 == int(file.stem), f"what comes before {file} is missing or cut short")
        for head, lines, at in iter(lambda: batch_at(data, at), None):
            check((head["lectern"] < 3, head["batch"], head["previous"]) == (1, batch + 1, previous), f"{file}: broken")
            batch, previous = head["batch"], head.get("was", head["sha256"])
            yield batch, previous, lines
        later = [at + 1 + found.start() for found in re.finditer(rb'\{"lectern":', data[at + 1:])]
        check(not any(batch_at(data, one) for one in later), f"{file} is damaged at byte {at}")  # else a torn end
def change_field(owner, path, part, what):
    above, _, field = path.rpartition(".")
    owner = owner.setdefault(above, {}) if above else owner
    before = owner.pop(field, [])
    if part == "set" and "to" in what: owner[field] = json.loads(json.dumps(what["to"]))
    if part == "remove": owner[field] = [member for member in before if member not in what]
    if part == "add": owner[field] = before + what
catalogue = bytes_of(folder / "archive.json")  # before the manifest, and that before the history: it may be written to
folds = summed(folder / "manifest.json", b"manifest").get("folds", [])
check(not (catalogue and folds) or sum_of(catalogue).decode() in str(folds), "archive.json is damaged")
mark = re.match(rb'\{"saved":(.*),"sum":"(.{64})"\}', bytes_of(folder / "history" / "saved.json"))
gaps = {gap["from"]: gap for gap in [summed(file, b"gap") for file in (folder / "history").glob("*.gap.json")]}
base = bytes_of(folder / "history" / "bases" / gaps[max(gaps)]["base"]) if gaps and not catalogue else b""
check(catalogue or not gaps or sum_of(base).decode() in gaps[max(gaps)]["base"], "the state behind a gap is damaged")
state = json.loads(catalogue or base or '{"format":1,"history":{"batch":0,"sha256":""}}')
check(state["format"] == 1 and not (folder / "repair").exists(), "a newer program wrote it, or a repair was cut short")
names = "transcripts", "persons", "topics", "sections", "collections", "passages", "profiles", "settings"
tables = {name: {one["id"]: one for one in state.get(name, [])} for name in names}
saved = [state["history"]] + ([json.loads(mark[1])] if mark and sum_of(mark[1]) == mark[2] else [])
end, folded, known = 0, state["history"]["batch"], {one["batch"]: one["sha256"] for one in saved}
for end, sha256, lines in batches(gaps):
    check(known.get(end, sha256) == sha256, "this is not the history that was saved")
    for change in [change for line in lines if end > folded for change in json.loads(line)["changes"]]:
        table, ids = tables[change["on"]], change.get("ids") or [change["record"]["id"]]
        if change["do"] != "change": table.update({id: change["do"] == "create" and change["record"] for id in ids})
        for part, path, id in [(x, y, id) for x in ("set", "remove", "add") for y in change.get(x, {}) for id in ids]:
            change_field(table[id], path, part, change[part][path])
check(end >= max([*known, *(fold["batch"] for fold in folds)]), "the end of the history is missing")
for it in [it for _, it in sorted(tables["transcripts"].items()) if it and "trashed" not in it]:
    persons = dict.fromkeys(tables["persons"][one["person"]]["name"]["full"] for one in it["persons"])
    cells = it["title"], "; ".join(tables["topics"][id]["label"] for id in it["topics"]), "; ".join(persons)
    print(*(re.sub(r"[\0-\x1f\x7f-\x9f\u2028\u2029]", " ", cell) for cell in cells), sep="\t")
