CYPHER 25
// Entries of other lists with the same code, as each list writes it. Parameters: ids (of entries). Columns: owner, id.
MATCH (entry:Node&ControlEntry)
WHERE entry.id IN $ids AND visible(entry)
MATCH (other:ControlEntry {itemCode: entry.itemCode})
WHERE other.list <> entry.list AND visible(other)
RETURN entry.id AS owner, other.id AS id ORDER BY owner, other.list, id
