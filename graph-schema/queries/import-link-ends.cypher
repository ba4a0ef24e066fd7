CYPHER 25
// What the links with some ids join, and the products that they name, but for links of some datasets.
// Parameters: ids (list of text), datasets (list of text), all (whether whoever loads them sees everything).
// Columns: id (of the link), kind, from, to, products (ids).
MATCH (link:Link)
WHERE link.id IN $ids AND NOT link.dataset IN $datasets AND ($all OR visible(link))
RETURN link.id AS id, link.kind AS kind,
       COLLECT { MATCH (link)-[:FROM]->(entity:Entity) RETURN entity.id } AS from,
       COLLECT { MATCH (link)-[:TO]->(entity:Entity) RETURN entity.id } AS to,
       COLLECT { MATCH (link)-[:OF]->(entity:Entity) RETURN entity.id } AS products
