CYPHER 25
// Parties that make or supply a product, or a product that is in it, or that developed one of them together: both of them.
// Parameters: product (id). Columns: id.
MATCH (product:Product {id: $product})
CALL (product) {
  RETURN product AS part
  UNION
  MATCH (product) ((:Product)<-[:TO]-(link:Link {kind: 'COMPONENT'})-[:FROM]->(:Product) WHERE visible(link)){1,4} (part:Product)
  RETURN part
}
MATCH (part)<-[:TO|OF]-(link:Link)-[end:FROM|TO]->(party:Party)
WHERE visible(part) AND visible(link) AND visible(party)
  AND (link.kind = 'CO_DEVELOPMENT' OR (type(end) = 'FROM' AND link.kind IN ['MANUFACTURE', 'SUPPLY']))
RETURN DISTINCT party.id AS id ORDER BY id
