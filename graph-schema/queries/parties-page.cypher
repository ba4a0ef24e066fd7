CYPHER 25
// A page of parties by name and id. Parameters: among (ids), kinds, countries, regions, functions, listedOn (ids of lists), listedOnAll
// (ids of lists) (each null for any), outside (ids of parties that are left out), afterName and afterId (empty for the first page), limit. Columns: sortName, id.
MATCH (entity:Entity)
WHERE entity.sortName >= $afterName AND (entity.sortName > $afterName OR entity.id > $afterId)
  AND entity:Party AND visible(entity)
  AND ($among IS NULL OR entity.id IN $among)
  AND NOT entity.id IN $outside
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
  AND ($regions IS NULL OR entity.region IN $regions)
  AND ($functions IS NULL OR entity.function IN $functions)
  AND ($listedOn IS NULL OR EXISTS {
    MATCH (entity)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList) WHERE visible(listing) AND list.id IN $listedOn
  })
  AND ($listedOnAll IS NULL OR all(id IN $listedOnAll WHERE EXISTS {
    MATCH (entity)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList) WHERE visible(listing) AND list.id = id
  }))
RETURN entity.sortName AS sortName, entity.id AS id ORDER BY sortName, id LIMIT $limit
