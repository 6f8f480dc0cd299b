#!/usr/bin/env bash
az aks update --resource-group rg-acme --name aks-acme --enable-aad
