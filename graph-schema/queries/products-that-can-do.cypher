CYPHER 25
// Products that are recorded to have a capability. Parameters: capabilities (ids, or null for any), limit. Columns: id.
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
WHERE visible(product) AND visible(has) AND visible(capability)
  AND ($capabilities IS NULL OR capability.id IN $capabilities)
RETURN DISTINCT product.id AS id ORDER BY id LIMIT $limit
