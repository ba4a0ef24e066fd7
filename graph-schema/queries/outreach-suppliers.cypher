CYPHER 25
// Parties of some countries that make or supply a product, or developed it together, but for public bodies. Parameters: countries (or null
// for all), limit. Columns: id, products (ids).
MATCH (product:Product)<-[:TO|OF]-(link:Link)-[end:FROM|TO]->(party:Party)
WHERE visible(product) AND visible(link) AND visible(party) AND NOT party:PublicBody
  AND party.country IS NOT NULL AND ($countries IS NULL OR party.country IN $countries)
  AND (link.kind = 'CO_DEVELOPMENT' OR (type(end) = 'FROM' AND link.kind IN ['MANUFACTURE', 'SUPPLY']))
WITH DISTINCT party, product ORDER BY product.id
RETURN party.id AS id, collect(product.id) AS products ORDER BY id LIMIT $limit
