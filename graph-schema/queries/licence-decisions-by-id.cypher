CYPHER 25
// Decisions on licences, by id. Parameters: ids, circles. Columns: the properties, of the audience the reader's circles, and the ids of what they name (null if
// nothing).
MATCH (decision:Node&LicenceDecision)-[:BY]->(authority:Party)
MATCH (decision)-[:FOR_USE_BY]->(endUser:Party)
WHERE decision.id IN $ids AND visible(decision)
OPTIONAL MATCH (decision)-[:OF]->(product:Product) WHERE visible(product)
OPTIONAL MATCH (decision)-[:OF]->(capability:Capability) WHERE visible(capability)
OPTIONAL MATCH (decision)-[:CONSIGNED_TO]->(consignee:Party) WHERE visible(consignee)
OPTIONAL MATCH (decision)-[:UNDER]->(provision:Norm) WHERE visible(provision)
RETURN decision.id AS id, decision.outcome AS outcome, authority.id AS authorityId, decision.date AS date,
       product.id AS productId, capability.id AS capabilityId, decision.form AS form, consignee.id AS consigneeId,
       endUser.id AS endUserId, decision.destination AS destination, decision.grounds AS grounds,
       decision.concerns AS concerns, [circle IN decision.audience WHERE circle IN $circles] AS audience,
       provision.id AS provisionId, decision.synthetic AS synthetic
