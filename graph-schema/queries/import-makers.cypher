CYPHER 25
// Who makes the products with some ids, but for links of some datasets.
// Parameters: ids (list of text), datasets (list of text), all (whether whoever loads them sees everything).
// Columns: id (of the product), parties (ids).
MATCH (maker:Party)<-[:FROM]-(link:Link {kind: 'MANUFACTURE'})-[:TO]->(product:Node&Product)
WHERE product.id IN $ids AND NOT link.dataset IN $datasets AND ($all OR visible(link))
RETURN product.id AS id, collect(DISTINCT maker.id) AS parties
