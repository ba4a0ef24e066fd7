CYPHER 25
// Parties of other countries than one that make or supply one of some products, or developed it together. Parties whose country is not on
// record are left out. Parameters: products (ids), country (or null), limit. Columns: id.
MATCH (product:Node&Product)<-[:TO|OF]-(link:Link)-[end:FROM|TO]->(party:Party)
WHERE product.id IN $products AND visible(product) AND visible(link) AND visible(party)
  AND party.country IS NOT NULL AND party.country <> coalesce($country, '')
  AND (link.kind = 'CO_DEVELOPMENT' OR (type(end) = 'FROM' AND link.kind IN ['MANUFACTURE', 'SUPPLY']))
RETURN DISTINCT party.id AS id ORDER BY id LIMIT $limit
