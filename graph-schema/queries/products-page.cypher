CYPHER 25
// A page of products by name and id. Parameters: capabilities (ids), forms, madeBy (ids of parties) (each null for any),
// afterName and afterId (empty for the first page), limit. Columns: sortName, id.
MATCH (entity:Entity)
WHERE entity.sortName >= $afterName AND (entity.sortName > $afterName OR entity.id > $afterId)
  AND entity:Product AND visible(entity)
  AND ($forms IS NULL OR entity.form IN $forms)
  AND ($capabilities IS NULL OR EXISTS {
    MATCH (entity)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
    WHERE visible(has) AND capability.id IN $capabilities
        AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
  })
  AND ($madeBy IS NULL OR EXISTS {
    MATCH (entity)<-[:TO]-(link:Link {kind: 'MANUFACTURE'})-[:FROM]->(maker:Party) WHERE visible(link) AND maker.id IN $madeBy
  })
RETURN entity.sortName AS sortName, entity.id AS id ORDER BY sortName, id LIMIT $limit
