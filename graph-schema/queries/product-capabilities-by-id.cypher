CYPHER 25
// Capabilities of products by id. Parameters: ids. Columns: the properties, productId, capabilityId.
MATCH (product:Product)<-[:OF]-(has:Node&ProductCapability)-[:IS]->(capability:Capability)
WHERE has.id IN $ids AND visible(has)
WITH has, product, capability ORDER BY has.id
RETURN has.id AS id, product.id AS productId, capability.id AS capabilityId, has.validFrom AS validFrom, has.validTo AS validTo,
       has.synthetic AS synthetic
