CYPHER 25
// Notes that an edition has statements. Parameters: ids (list of text), edition (day), load (which one sees them).
MATCH (statement:Node)
WHERE statement.id IN $ids
SET statement.lastSeen = $edition, statement.load = $load
