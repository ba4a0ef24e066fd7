CYPHER 25
// Entries of the US Commerce Control List that listings name: of a code that they name, or a paragraph of it. Looked up here, not stored, so
// that it does not matter which was loaded first. Parameters: ids (of listings). Columns: owner, id.
MATCH (listing:Node&Listing)
WHERE listing.id IN $ids AND visible(listing)
UNWIND listing.eccns AS eccn
MATCH (entry:ControlEntry {list: 'US_CCL'})
WHERE (entry.code = eccn OR entry.code STARTS WITH eccn + '.') AND visible(entry)
WITH DISTINCT listing.id AS owner, entry.code AS code, entry.id AS id
RETURN owner, id ORDER BY owner, code, id
