CYPHER 25
// Products that parties make or supplied. Parameters: ids (of parties). Columns: id.
MATCH (party:Party)<-[:FROM]-(link:Link)-[:TO|OF]->(product:Product)
WHERE party.id IN $ids AND visible(link) AND visible(product) AND link.kind IN ['MANUFACTURE', 'SUPPLY', 'CO_DEVELOPMENT']
RETURN DISTINCT product.id AS id ORDER BY id
