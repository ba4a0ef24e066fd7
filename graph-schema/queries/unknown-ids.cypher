CYPHER 25
// Unknowns about some entities and capabilities, for some reasons. Parameters: about (ids), reasons (each null for any). Columns: id
// (at most 501: one more than are answered).
MATCH (unknown:Unknown)
WHERE visible(unknown) AND unknown.closedIn IS NULL
  AND ($about IS NULL OR EXISTS { MATCH (unknown)-[:ABOUT]->(asked:Node) WHERE asked.id IN $about })
  AND ($reasons IS NULL OR unknown.reason IN $reasons)
RETURN unknown.id AS id ORDER BY id LIMIT 501
