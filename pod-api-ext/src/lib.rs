//! Ext.
