CYPHER 25
// Products that parties make, supplied or developed together with another party. Parameters: ids (of parties). Columns: id.
MATCH (party:Node&Party)<-[end:FROM|TO]-(link:Link)-[:TO|OF]->(product:Product)
WHERE party.id IN $ids AND visible(link) AND visible(product)
  AND (link.kind = 'CO_DEVELOPMENT' OR (type(end) = 'FROM' AND link.kind IN ['MANUFACTURE', 'SUPPLY']))
RETURN DISTINCT product.id AS id ORDER BY id
