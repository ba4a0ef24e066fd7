CYPHER 25
// Who supplies the products with some ids, but for links of some datasets.
// Parameters: ids (list of text), datasets (list of text), all (whether whoever loads them sees everything).
// Columns: id (of the product), parties (ids).
MATCH (supplier:Party)<-[:FROM]-(link:Link {kind: 'SUPPLY'})-[:OF]->(product:Node&Product)
WHERE product.id IN $ids AND NOT link.dataset IN $datasets AND ($all OR visible(link))
RETURN product.id AS id, collect(DISTINCT supplier.id) AS parties
