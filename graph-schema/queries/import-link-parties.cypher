CYPHER 25
// The parties to the links with some ids (their ends, and the makers of the products that they join or name), but for links of some
// datasets. Parameters: ids (list of text), datasets (list of text). Columns: id (of the link), parties (ids).
MATCH (link:Link)-[:FROM|TO|OF]->(entity:Entity)
WHERE link.id IN $ids AND NOT link.dataset IN $datasets
OPTIONAL MATCH (entity:Product)<-[:TO]-(:Link {kind: 'MANUFACTURE'})-[:FROM]->(maker:Party)
RETURN link.id AS id, collect(DISTINCT entity.id) + collect(DISTINCT maker.id) AS parties
