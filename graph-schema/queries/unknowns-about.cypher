CYPHER 25
// Unknowns about entities and capabilities. Parameters: ids. Columns: owner, id.
MATCH (unknown:Unknown)-[:ABOUT]->(owner:Node)
WHERE owner.id IN $ids AND visible(unknown) AND unknown.closedIn IS NULL
RETURN owner.id AS owner, unknown.id AS id ORDER BY owner, id
