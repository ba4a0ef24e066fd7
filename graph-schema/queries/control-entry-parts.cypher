CYPHER 25
// Paragraphs of entries of control lists, by code. Parameters: ids (of entries). Columns: owner, id.
MATCH (whole:Node&ControlEntry)<-[:PART_OF]-(entry:ControlEntry)
WHERE whole.id IN $ids AND visible(whole) AND visible(entry)
RETURN whole.id AS owner, entry.id AS id ORDER BY owner, entry.code, id
