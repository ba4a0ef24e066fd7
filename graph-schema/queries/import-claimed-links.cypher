CYPHER 25
// The links that claims among some statements are about. Parameters: ids (of statements). Columns: id (of a link).
MATCH (claim:Node)
WHERE claim.id IN $ids
MATCH (claim)-[:ABOUT]->(link:Link)
RETURN DISTINCT link.id AS id
